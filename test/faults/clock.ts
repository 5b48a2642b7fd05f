/** A clock that stands at an instant, ISO 8601, or one that jumps an hour back each time it is read. */
export type Clock = { readonly at: string } | { readonly jumpsFrom: string };

/** The option that makes a bare node believe the clock, before anything else is loaded. */
export const clockOption = (clock: Clock): string => {
	const start = 'at' in clock ? clock.at : clock.jumpsFrom;
	const hour = 'at' in clock ? 0 : 3_600_000;
	// A proxy, not a subclass: libraries look for the methods on Date's own prototype.
	const source = `
		let instant = Date.parse(${JSON.stringify(start)});
		const now = () => (instant -= ${hour});
		globalThis.Date = new Proxy(Date, {
			construct: (real, given, made) =>
				Reflect.construct(real, given.length === 0 ? [now()] : given, made),
			get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
		});`;
	return `--import=data:text/javascript,${encodeURIComponent(source)}`;
};
