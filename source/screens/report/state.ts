export interface ReportState {
	readonly screen: 'report';
	/** Which page of it, 0 being the first; a larger window has fewer. */
	readonly page: number;
	/** The first row shown, of a page that is taller than the window. */
	readonly at: number;
}

export const reportScreen: ReportState = { screen: 'report', page: 0, at: 0 };
