export const aftersale = {
	title: "L'après-vente",
};
