export const aftersale = {
	/** When something is to be done about a problem. */
	dueToday: "à régler aujourd'hui",
	dueOn: (day: string): string => `à régler le ${day}`,
	dispute: (what: string): string => `Dette contestée : ${what}`,
};
