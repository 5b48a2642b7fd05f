import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory, namesIn, syncDirectory, writeNew } from './disk.ts';
import { faultFrom } from './fault.ts';

/** A file to be made; what stands between its name and its extension says which export it is of. */
export interface ExportFile {
	readonly name: string;
	readonly extension: string;
	readonly bytes: Uint8Array;
}

const nameOf = ({ name, extension }: ExportFile, number: number): string =>
	`${name}${number === 1 ? '' : `-${number}`}.${extension}`;

/** The first number under which none of the files is there: what one export wrote has one number. */
const freeNumber = async (directory: string, files: readonly ExportFile[]): Promise<number> => {
	const taken = new Set((await namesIn(directory)).map(name => name.toLowerCase()));
	for (let number = 1; ; number++)
		if (!files.some(file => taken.has(nameOf(file, number).toLowerCase()))) return number;
};

/**
 * Writes new files into a directory, made when it is not there, for their owner only; none takes the place of
 * another. When one of them cannot be written, none is left.
 *
 * @returns their paths
 */
export const writeExport = async (
	directory: string,
	files: readonly ExportFile[],
): Promise<readonly string[]> => {
	const written: string[] = [];
	try {
		await makeDirectory(directory);
		const number = await freeNumber(directory, files);
		for (const file of files) {
			const path = join(directory, nameOf(file, number));
			await writeNew(path, file.bytes);
			written.push(path);
		}
		await syncDirectory(directory);
		return written;
	} catch (error) {
		for (const path of written) await rm(path, { force: true }).catch(() => {});
		throw faultFrom(error, directory, 'write-failed');
	}
};
