export const ladder = {
	title: "L'argument",
};
