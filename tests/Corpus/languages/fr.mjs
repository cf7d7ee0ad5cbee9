/** French. */
export default {
  locale: 'fr-FR', orders: 'Mes commandes', details: 'Détails de la commande', copy: 'Copier', more: 'Voir plus', also: 'Vous aimerez aussi', track: 'Suivre la commande', confirm: 'Confirmer la réception',
  label: {
    number: ['Numéro de commande', 'N° de commande', 'ID de commande'], date: ['Date de commande', 'Date de la commande'], total: ['Total', 'Montant total'],
    placed: ['Commande passée le', 'Date de commande'], paid: ['Payée le', 'Date de paiement'], shipped: ['Expédition terminée le', 'Expédiée le'],
    completed: ['Commande terminée le', 'Terminée le'], payment: ['Mode de paiement', 'Moyen de paiement'],
    subtotal: ['Sous-total'], shipping: ['Livraison', 'Frais de livraison'], coupon: ['Coupon du magasin', 'Réduction de la boutique'], coins: ['Pièces'], tax: ['Taxes', 'TVA'],
    address: ['Adresse de livraison', 'Livrer à'], trackNo: ['Numéro de suivi', 'N° de suivi'], carrier: ['Transporteur', 'Société de livraison'],
    seller: ['Vendeur', 'Vendu par'], opened: ['Demandé le', 'Ouvert le'], request: ['ID de la demande', 'Numéro de la demande'], reason: ['Motif', 'Motif du remboursement'], refund: ['Montant du remboursement', 'Montant demandé'],
    decision: ['Statut', 'État'], price: ['Prix'], brand: ['Marque'], material: ['Matériau'], origin: ['Origine'], specs: ['Caractéristiques'], receiptNo: ['Numéro de facture'], receiptDate: ['Date de facture', 'Date'], buyer: ['Acheteur'],
  },
  status: { toPay: 'À payer', processing: 'En cours de traitement', shipped: 'En attente de livraison', delivered: 'Livrée', completed: 'Terminée', cancelled: 'Annulée', dispute: 'Litige en cours' },
  card: 'Carte de crédit/débit', free: 'Livraison gratuite', color: 'Couleur', colors: ['Noir', 'Blanc', 'Bleu marine'],
  titles: ['Lampe de bureau USB-C x99 LED, 3 niveaux', 'Écouteurs sans fil avec boîtier', 'Bouteille en acier inoxydable 750 ml', 'Jeu de vis M3 x10, 120 pièces'],
  eta: 'Date de livraison estimée : {d}', refundBefore: 'Remboursement si non livré avant le {d}', returns: 'En cas de problème, vous pouvez demander un retour/remboursement dans les {n} jours suivant la confirmation de réception.', delivery: 'Livraison : {a} - {b}',
  steps: ['Commande créée', 'Colis pris en charge par le transporteur', 'Départ du pays d’origine', 'Dédouanement commencé', 'Colis en cours de livraison', 'Colis livré'],
  dispute: { open: 'Demande de remboursement en cours', done: 'Remboursement terminé', cancelled: 'Demande annulée', kind: 'Remboursement seul', reason: 'L’article ne correspond pas à la description' },
  chat: {
    buyer: ['Bonjour, où est ma commande ? Le suivi ne bouge plus.', 'La lampe est arrivée cassée, voyez la photo.', 'Non, je veux être remboursé.', 'D’accord'],
    seller: ['Cher ami, attendez encore 10 jours, c’est en route.', 'Nous sommes désolés. Pouvez-vous envoyer une photo ?', 'Nous pouvons vous rembourser 5,00 €.', 'Merci de votre patience 🙏'],
    system: 'Gardez le paiement et les échanges sur la plateforme.', today: 'Aujourd’hui', yesterday: 'Hier', read: 'Lu', send: 'Envoyer', type: 'Écrire un message', about: 'Votre question porte sur cette commande',
  },
  sold: '1 000+ vendus', receipt: 'Reçu', mail: { subject: 'Commande {n} : commande expédiée', hello: 'Bonjour {name},', body: 'Votre commande a été expédiée.' },
  login: 'Connectez-vous pour voir vos commandes', captcha: 'Faites glisser pour vérifier', empty: 'Aucune commande', snapshot: 'Aperçu de l’article au moment de l’achat',
};
