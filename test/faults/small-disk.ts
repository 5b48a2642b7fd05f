import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const mount = (directory: string): void => {
	const options = ['-t', 'tmpfs', '-o', 'size=1m,mode=700', 'cahier-test', directory];
	execFileSync('mount', options, { stdio: 'pipe' });
};

/** At once, even where a file of it is still open. */
const unmount = (directory: string): void => {
	execFileSync('umount', ['-l', directory], { stdio: 'pipe' });
	rmSync(directory, { recursive: true });
};

const newPlace = (): string => mkdtempSync(join(tmpdir(), 'cahier-disk-'));

const tryToMount = (): string | undefined => {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root mounts on Linux';
	const directory = newPlace();
	try {
		mount(directory);
	} catch (error) {
		rmSync(directory, { recursive: true });
		return String(error);
	}
	unmount(directory);
	return undefined;
};

/** Why no file system can be mounted here, if that is so. */
export const whyNoSmallDisk = tryToMount();

/** A real file system of 1 MB, until the test is over. */
export const smallDisk = (): string => {
	const directory = newPlace();
	mount(directory);
	onTestFinished(() => unmount(directory));
	return directory;
};

/** Bytes that are still free. */
export const freeOn = (disk: string): number => {
	const { bavail, bsize } = statfsSync(disk);
	return bavail * bsize;
};

/** A file that leaves so many bytes; what makes room again. */
export const fillUp = (disk: string, left: number): (() => void) => {
	const path = join(disk, 'photos.zip');
	writeFileSync(path, Buffer.alloc(Math.max(0, freeOn(disk) - left), 1));
	return () => rmSync(path);
};
