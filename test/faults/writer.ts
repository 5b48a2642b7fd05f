import { writeSync } from 'node:fs';
import { openStore } from '../../source/store/store.ts';
import { by, sell, today } from './story.ts';

/** A window of its own: sells until it has sold enough or is killed, and says each sale once it is kept. */
const [directory = '', name = '', count = '', checkpointEvery = ''] = process.argv.slice(2);

const store = await openStore(directory, { language: 'fr', create: true, by });
for (let number = 1; number <= Number(count); number++) {
	const id = `${name}-${number}`;
	const sold = await store.commit(sell(id), today);
	// Straight to the pipe: what was said before a kill is known.
	if (sold.ok) writeSync(1, `${id}\n`);
	if (number % Number(checkpointEvery) === 0)
		await store.exclusively(durable => durable.checkpoint());
}
await store.close({ checkpoint: true });
