// Stands for the notebook until its file exists; a real file is found before this pattern.
declare module '*/notebook.tsx' {
	export const runNotebook: import('./command.ts').RunNotebook;
}
