import { refereeOf } from '../section-referee.ts';

refereeOf('external-evaluation');
