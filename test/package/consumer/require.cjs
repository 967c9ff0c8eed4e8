const cleancopy = require('cleancopy');
const { check } = require('./check.cjs');

check(cleancopy, 'require');
