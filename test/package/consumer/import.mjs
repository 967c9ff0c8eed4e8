import * as cleancopy from 'cleancopy';
import * as html from 'cleancopy/html';
import * as jsonld from 'cleancopy/jsonld';
import * as markdown from 'cleancopy/markdown';
import * as ninjs from 'cleancopy/ninjs';
import * as report from 'cleancopy/report';
import * as text from 'cleancopy/text';
import { check, checkFormats } from './check.cjs';

check(cleancopy, 'import');
checkFormats({ ...cleancopy, ...html, ...jsonld, ...markdown, ...ninjs, ...report, ...text }, 'import');
