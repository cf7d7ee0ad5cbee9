using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>French: no label of a real page is known; as French shops write.</summary>
internal sealed class French : LanguageWords
{
    public override string Language => "fr";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["À payer", "En attente de paiement", "Paiement en attente", "Non payé", "Non payée"],
            [OrderState.Processing] = ["En cours de traitement", "En traitement", "À expédier", "En attente d'expédition", "En préparation"],
            [OrderState.Shipped] = ["Expédié", "Expédiée", "Traité", "Traitée", "En attente de livraison", "En cours de livraison", "En transit", "En route", "Envoyé", "Envoyée"],
            [OrderState.Delivered] = ["Livré", "Livrée"],
            [OrderState.Completed] = ["Terminé", "Terminée", "Complété", "Complétée", "Finalisé", "Finalisée", "Commande terminée"],
            [OrderState.Cancelled] = ["Annulé", "Annulée", "Expiré", "Expirée", "Fermé", "Fermée", "Clôturée", "Commande annulée", "Paiement expiré"],
            [OrderState.InDispute] = ["Litige en cours", "En litige", "Litige", "Litige ouvert"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Numéro de commande", "N° de commande", "N° commande", "Commande n°", "ID de commande", "ID de la commande", "Identifiant de commande", "Numéro de la commande", "Numéro de référence", "Réf. commande", "Référence", "Commande"],
            [OrderField.PlacedOn] = ["Date de commande", "Date de la commande", "Commande passée le", "Commandé le", "Date d'achat", "Date"],
            [OrderField.PaidOn] = ["Payé le", "Payée le", "Date de paiement", "Date du paiement", "Heure de paiement"],
            [OrderField.ShippedOn] = ["Expédié le", "Expédiée le", "Date d'expédition", "Date d'envoi", "Expédition terminée le"],
            [OrderField.CompletedOn] = ["Terminé le", "Terminée le", "Commande terminée le"],
            [OrderField.PaymentMethod] = ["Mode de paiement", "Moyen de paiement", "Méthode de paiement", "Paiement"],
            [OrderField.Total] = ["Total", "Total de la commande", "Montant total", "Prix total", "Total TTC"],
            [OrderField.TrackingNumber] = ["Numéro de suivi", "N° de suivi", "Code de suivi", "Numéro de colis"],
            [OrderField.Carrier] = ["Transporteur", "Société de livraison", "Société de transport", "Expédié par", "Entreprise de logistique", "Livreur"],
            [OrderField.Status] = ["Statut", "Statut de la commande", "État de la commande"],
            [OrderField.Seller] = ["Boutique", "Magasin", "Nom de la boutique", "Vendeur", "Vendu par"],
            [OrderField.Recipient] = ["Adresse de livraison", "Adresse d'expédition", "Livrer à", "Destinataire"],
            [OrderField.Quantity] = ["Quantité", "Qté"],
            [OrderField.DisputeNumber] = ["Numéro du litige", "ID du litige", "ID de la demande", "Numéro de la demande"],
            [OrderField.DisputeStatus] = ["Statut du litige", "Statut du remboursement"],
            [OrderField.DisputeReason] = ["Motif", "Motif du litige", "Motif du remboursement", "Raison"],
            [OrderField.DisputeAsked] = ["Votre demande", "Solution demandée"],
            [OrderField.DisputeSolution] = ["Solution", "Solution convenue", "Solution finale", "Résultat"],
            [OrderField.DisputeOpened] = ["Ouvert le", "Litige ouvert le", "Demandé le", "Date de la demande", "Soumis le", "Créé le"],
            [OrderField.Refund] = ["Montant du remboursement", "Remboursement", "Montant remboursé"],
            [OrderField.RefundTo] = ["Mode de remboursement", "Remboursé sur"],
            [OrderField.IssuedOn] = ["Date du reçu", "Date de la facture", "Date d'émission"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["coupon", "code promo", "bon de réduction", "réduction", "remise", "rabais", "promotion"],
            [ChargeKind.Coins] = ["pièces", "jetons"],
            [ChargeKind.Subtotal] = ["sous-total", "total des articles"],
            [ChargeKind.Shipping] = ["livraison", "expédition", "frais de port", "frais d'envoi"],
            [ChargeKind.Tax] = ["taxe", "taxes", "tva", "droits de douane"],
            [ChargeKind.Fee] = ["frais", "supplément"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["en cours", "en attente", "en traitement", "demande envoyée", "demande soumise"],
            [DisputeState.Finished] = ["terminé", "été remboursé", "remboursée", "remboursement effectué", "clôturé", "fermé", "finalisé"],
            [DisputeState.Cancelled] = ["annulé", "retirée"],
        },
        ReturnDue = ["Retournez l'article", "Retournez les articles", "Retournez le produit", "Retournez les produits", "Retournez la marchandise", "Retourner l'article", "Retourner les articles", "Retourner le produit", "Retourner la marchandise", "Renvoyez l'article", "Renvoyez le produit", "Veuillez retourner l'article", "Veuillez retourner le produit"],
        Free = ["Livraison gratuite", "Gratuit", "Gratuite", "Offert", "Offerte", "Livraison offerte"],
        Today = ["Aujourd'hui"],
        Yesterday = ["Hier"],
        BeforeYesterday = ["Avant-hier"],
        Copy = ["Copier", "Copié"],
        Pieces = ["pièces", "pièce", "pcs", "articles", "article", "unités", "unité"],
        Promises =
        [
            new(CouponIfDelayed, @"coupon.{0,60}en cas de retard|coupon.{0,60}si (?:la livraison|le colis|la commande).{0,20}(?:retard|après)|si livrée? après .{1,60}coupon"),
            new(RefundIfNotDelivered, @"remboursement (?:si|en cas de) .{0,40}(?:non[- ]livraison|pas (?:livrée?|reçue?|arrivée?)|non (?:livrée?|reçue?)|n.arrive pas|aucune livraison)"),
            new(EstimatedDelivery, @"livraison (?:estimée|prévue)|date (?:estimée|prévue) de livraison|date de livraison (?:estimée|prévue)|^livraison\b|arriv(?:e|ée) (?:le|entre|prévue|avant)"),
            new(ReturnWindow, @"dans (?:les|un délai de) (?<days>\d{1,3}) jours (?:suivant|après|à compter de) (?:la )?confirm", ReceiptConfirmed),
            new(DisputeWindow, @"litige.{0,30}dans (?:les|un délai de) (?<days>\d{1,3}) jours (?:suivant|après|à compter de) (?:la |le passage de la )?(?:date de )?commande", Placed),
            new(FreeReturnWindow, @"(?:renvoy|retourn)\w+.{0,40}dans (?:les|un délai de) (?<days>\d{1,3}) jours (?:suivant|après|à compter de) (?:la )?(?:livraison|réception)", Delivered),
            new(SellerAnswer, @"vendeur .{0,40}(?:répon|accept).{0,40}\bavant le\b"),
            new(SellerAnswer, @"vendeur .{0,40}(?:répon|accept).{0,60}(?:sous|dans les|dans un délai de) (?<days>\d{1,3}) jours"),
            new(Other, @"(?:dans les|dans un délai de|sous) (?<days>\d{1,3}) jours"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["vous", "acheteur", "l'acheteur"],
            [DisputeParty.Seller] = ["vendeur", "le vendeur"],
            [DisputeParty.Marketplace] = ["plateforme", "la plateforme"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["commande confirmée", "prête à être expédiée"],
            [OrderState.Shipped] = ["expédié", "en transit", "en cours de livraison", "dédouané"],
            [OrderState.Delivered] = ["livré", "en attente de confirmation"],
        },
        Parcels = ["colis"],
    };
}
