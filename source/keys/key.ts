/** A key that was pressed, whatever the terminal sent for it. */
export type Key =
	| { readonly name: SpecialKey }
	/** One character typed; a paste comes whole, as text. */
	| { readonly name: 'text'; readonly text: string };

export type SpecialKey =
	| 'enter'
	| 'escape'
	| 'up'
	| 'down'
	| 'left'
	| 'right'
	| 'pageup'
	| 'pagedown'
	| 'home'
	| 'end'
	| 'tab'
	| 'backtab'
	| 'backspace'
	| 'delete'
	| 'f1'
	| 'ctrl-c'
	| 'ctrl-r'
	| 'ctrl-u';
