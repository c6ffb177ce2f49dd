import { refereeOf } from '../section-referee.ts';

refereeOf('main-report');
