import { ends, Line, Rule } from '../../components/line.tsx';
import { bodyRows, Page } from '../../components/page.tsx';
import { templateFields } from '../../relances/template.ts';
import { cut, mostQuoted } from '../../text/width.ts';
import type { Row } from '../beside.ts';
import { footOf, Heading, type ViewOf } from '../frame.tsx';
import type { World } from '../turn.ts';
import { codeRows, worded, writingRows } from '../writing.ts';
import { faultWords, shownOf, type TemplateShown } from './shown.ts';
import type { TemplateState } from './state.ts';

/** `Champs : {customer} le client, {amount} le montant…` */
const fieldRows = ({ name }: TemplateState, world: World, columns: number): readonly Row[] => {
	const { templates } = world.catalog.settings;
	const fields = templateFields[name].map(field => `{${field}} ${templates.fields[field]}`);
	return worded(`${templates.fieldsTitle} ${fields.join(', ')}`, columns, 'muted');
};

const statusRows = (shown: TemplateShown, world: World, columns: number): readonly Row[] =>
	shown.fault === undefined
		? codeRows(shown.code, world, columns)
		: worded(faultWords(shown.fault, world), columns, 'alert');

const previewTitle = ({ who }: TemplateShown, { catalog }: World): string => {
	const { previewOf, previewMadeUp } = catalog.settings.templates;
	return who === '' ? previewMadeUp : previewOf(cut(who, mostQuoted));
};

/** A message being worded: the text on one side, what a customer would read on the other, and its code's size. */
export const TemplateView = ({ screen, stack, world, notice }: ViewOf<'template'>) => {
	const { size } = world;
	const { templates } = world.catalog.settings;
	const columns = size.columns - 2;
	const shown = shownOf(screen, world);
	const lines = (key: string, rows: readonly Row[]) =>
		rows.map((cells, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a row of a part is its place.
			<Line key={`${key}-${index}`} cells={[{ text: ' ' }, ...cells]} />
		));
	const header = [
		<Heading key="heading" world={world} />,
		<Line
			key="title"
			cells={ends(
				{ text: templates.title(templates.names[screen.name]), tone: 'heading' },
				{ text: '' },
				size.columns,
			)}
		/>,
		<Rule key="rule" columns={size.columns} />,
	];
	const footer = [
		...lines('fields', size.rows < 18 ? [] : fieldRows(screen, world, columns)),
		...lines('status', statusRows(shown, world, columns)),
		...footOf(
			'template',
			{ stack, world, ...(notice === undefined ? {} : { notice }) },
			{
				'other-form': templates.otherForm[screen.form],
			},
		),
	];
	const height = bodyRows(size, header.length, footer.length);
	return (
		<Page
			size={size}
			header={header}
			body={lines(
				'body',
				writingRows(
					{ title: templates.forms[screen.form], field: screen[screen.form] },
					{ title: previewTitle(shown, world), message: shown.message },
					size.columns,
					height,
				),
			)}
			footer={footer}
		/>
	);
};
