const cleancopy = require('cleancopy');
const { check, checkFormats } = require('./check.cjs');

check(cleancopy, 'require');
const formats = ['html', 'jsonld', 'markdown', 'ninjs', 'report', 'text'].map((name) => require(`cleancopy/${name}`));
checkFormats(Object.assign({ ...cleancopy }, ...formats), 'require');
