import process from 'node:process';
import { type SubjectName, subjects } from './subjects/subjects.ts';

// Whoever asked is gone.
process.on('disconnect', () => process.exit());

const [, , name, given = ''] = process.argv;
const actions = await subjects[name as SubjectName](JSON.parse(given));

process.on('message', async (action: string) => {
	const sample = actions[action];
	if (sample === undefined) throw new Error(`${name} cannot ${action}`);
	process.send?.(await sample());
});
process.send?.('ready');
