import * as cleancopy from 'cleancopy';
import { check } from './check.cjs';

check(cleancopy, 'import');
