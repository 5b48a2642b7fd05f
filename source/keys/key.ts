/** A key that was pressed, whatever the terminal sent for it. */
export type Key =
	| {
			readonly name: SpecialKey;
			/** It came on the heels of another key: held down, or sent by a scanner after its code. */
			readonly isBurst?: true;
	  }
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
	| 'f2'
	| 'ctrl-c'
	| 'ctrl-r'
	| 'ctrl-s'
	| 'ctrl-u'
	| 'ctrl-z';
