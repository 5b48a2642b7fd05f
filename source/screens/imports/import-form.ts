import { type RowKind, rowKinds } from '../../book/brought.ts';
import { ok, refuse } from '../../book/result.ts';
import type { Form } from '../form/form.ts';

interface ImportFile {
	readonly path: string;
	readonly kind: RowKind;
}

/** A file dropped on a terminal is typed between quotes. */
const dropped = (typed: string): string => typed.replace(/^(['"])(.*)\1$/, '$2');

/** Which file, and what it is of. */
export const importFile: Form<ImportFile> = {
	title: ({ world }) => world.catalog.imports.form.title,
	situation: ({ world }) => [{ text: world.catalog.imports.form.told, tone: 'muted' }],
	fields: {
		path: {
			label: ({ world }) => world.catalog.imports.form.path,
			read: typed => {
				const path = dropped(typed.trim());
				return path === '' ? refuse({ reason: 'file-missing' }) : ok(path);
			},
			complete: (typed, { world }) => world.completePath(typed),
			hint: ({ world }) => world.catalog.imports.form.pathHint,
		},
		kind: {
			label: ({ world }) => world.catalog.imports.form.kind,
			read: typed => ok(rowKinds.find(kind => kind === typed) ?? 'customers'),
			options: ({ world }) =>
				rowKinds.map(value => ({ value, label: world.catalog.imports.form.kinds[value] })),
			echo: (kind, { world }) => world.catalog.imports.form.headings(kind),
		},
	},
	enter: 'goes-on',
	acceptWord: ({ world }) => world.catalog.imports.form.accept,
	accept: ({ path, kind }, { world }) => ({
		importing: { path, kind },
		waiting: world.catalog.imports.reading,
	}),
};
