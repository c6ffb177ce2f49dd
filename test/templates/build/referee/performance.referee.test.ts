import { refereeOf } from '../section-referee.ts';

refereeOf('performance');
