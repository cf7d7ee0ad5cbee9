using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Indonesian: never met on a real page; as Indonesian shops write.</summary>
internal sealed class Indonesian : LanguageWords
{
    public override string Language => "id";

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["Belum dibayar", "Menunggu pembayaran", "Harus dibayar", "Belum bayar"],
            [OrderState.Processing] = ["Diproses", "Sedang diproses", "Perlu dikirim", "Akan dikirim", "Dikemas"],
            [OrderState.Shipped] = ["Dikirim", "Sudah dikirim", "Telah dikirim", "Dalam pengiriman", "Dalam perjalanan", "Menunggu diterima", "Menunggu diantar", "Telah diproses"],
            [OrderState.Delivered] = ["Terkirim", "Telah diterima", "Sudah sampai", "Tiba di tujuan"],
            [OrderState.Completed] = ["Selesai", "Pesanan selesai"],
            [OrderState.Cancelled] = ["Dibatalkan", "Pesanan dibatalkan", "Kedaluwarsa", "Kadaluarsa", "Ditutup", "Batal"],
            [OrderState.InDispute] = ["Dalam sengketa", "Sengketa", "Sengketa sedang berlangsung", "Sengketa berlangsung"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Nomor pesanan", "No. pesanan", "No pesanan", "ID pesanan", "Nomor order", "Nomor referensi", "Pesanan No"],
            [OrderField.PlacedOn] = ["Tanggal pesanan", "Tanggal pemesanan", "Waktu pemesanan", "Dipesan pada", "Tanggal pembelian", "Tanggal", "Pesanan dibuat pada", "Pesanan dibuat"],
            [OrderField.PaidOn] = ["Tanggal pembayaran", "Waktu pembayaran", "Dibayar pada"],
            [OrderField.ShippedOn] = ["Tanggal pengiriman", "Waktu pengiriman", "Dikirim pada", "Pengiriman selesai pada"],
            [OrderField.CompletedOn] = ["Tanggal selesai", "Waktu selesai", "Selesai pada", "Pesanan selesai pada"],
            [OrderField.PaymentMethod] = ["Metode pembayaran", "Cara pembayaran", "Pembayaran"],
            [OrderField.Total] = ["Total", "Total pesanan", "Total harga", "Total pembayaran", "Jumlah total", "Total belanja"],
            [OrderField.TrackingNumber] = ["Nomor pelacakan", "Nomor resi", "No. resi", "No resi", "Kode pelacakan", "Resi"],
            [OrderField.Carrier] = ["Kurir", "Jasa kirim", "Perusahaan pengiriman", "Jasa pengiriman", "Ekspedisi", "Perusahaan logistik"],
            [OrderField.Status] = ["Status", "Status pesanan"],
            [OrderField.Seller] = ["Toko", "Nama toko", "Penjual", "Dijual oleh"],
            [OrderField.Recipient] = ["Alamat pengiriman", "Penerima", "Dikirim ke", "Kirim ke"],
            [OrderField.Quantity] = ["Jumlah", "Kuantitas"],
            [OrderField.DisputeNumber] = ["Nomor sengketa", "ID sengketa", "ID permintaan", "Nomor permintaan"],
            [OrderField.DisputeStatus] = ["Status sengketa", "Status pengembalian dana"],
            [OrderField.DisputeReason] = ["Alasan", "Alasan sengketa", "Alasan pengembalian"],
            [OrderField.DisputeAsked] = ["Permintaan Anda", "Solusi yang diminta"],
            [OrderField.DisputeSolution] = ["Solusi", "Solusi yang disepakati", "Hasil"],
            [OrderField.DisputeOpened] = ["Dibuka pada", "Tanggal pengajuan", "Diajukan pada"],
            [OrderField.Refund] = ["Jumlah pengembalian dana", "Pengembalian dana"],
            [OrderField.RefundTo] = ["Metode pengembalian dana"],
            [OrderField.IssuedOn] = ["Tanggal kuitansi", "Tanggal faktur"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["kupon", "diskon", "voucher", "potongan", "kode promo"],
            [ChargeKind.Coins] = ["koin"],
            [ChargeKind.Subtotal] = ["subtotal", "total produk", "total barang"],
            [ChargeKind.Shipping] = ["ongkos kirim", "ongkir", "pengiriman", "biaya kirim"],
            [ChargeKind.Tax] = ["pajak", "ppn", "bea masuk"],
            [ChargeKind.Fee] = ["biaya layanan", "biaya tambahan", "biaya"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["sedang", "diproses", "menunggu", "berlangsung"],
            [DisputeState.Finished] = ["selesai", "dikembalikan", "ditutup", "berhasil"],
            [DisputeState.Cancelled] = ["dibatalkan", "ditarik"],
        },
        ReturnDue = ["Kembalikan barang", "Kembalikan produk", "Silakan kembalikan barang", "Kirim kembali barang"],
        Free = ["Gratis", "Gratis ongkir", "Gratis ongkos kirim", "Pengiriman gratis", "Bebas ongkir"],
        Today = ["Hari ini"],
        Yesterday = ["Kemarin"],
        BeforeYesterday = ["Kemarin lusa"],
        Copy = ["Salin", "Disalin"],
        Pieces = ["buah", "pcs", "barang", "produk"],
        Promises =
        [
            new(CouponIfDelayed, @"(?:kupon|voucher).{0,60}(?:terlambat|tertunda|keterlambatan)|(?:terlambat|setelah).{1,60}(?:kupon|voucher)"),
            new(RefundIfNotDelivered, @"(?:pengembalian dana|refund|uang kembali).{0,30}(?:jika|bila|apabila).{0,40}(?:tidak (?:ada pengiriman|dikirim|diterima|sampai|tiba|terkirim)|belum (?:diterima|sampai|tiba|terkirim))"),
            new(EstimatedDelivery, @"(?:estimasi|perkiraan) (?:tanggal )?(?:pengiriman|tiba|sampai|pengantaran)|diperkirakan (?:tiba|sampai|terkirim)|^pengiriman ?:"),
            new(ReturnWindow, @"dalam (?:waktu )?(?<days>\d{1,3}) hari (?:setelah|sejak) (?:mengonfirmasi|mengkonfirmasi|konfirmasi)", ReceiptConfirmed),
            new(DisputeWindow, @"sengketa.{0,30}dalam (?:waktu )?(?<days>\d{1,3}) hari (?:setelah|sejak) (?:pesanan dibuat|pesanan ditempatkan|pemesanan|memesan)", Placed),
            new(FreeReturnWindow, @"(?:kembalikan|kirim kembali|pengembalian|retur).{0,40}dalam (?:waktu )?(?<days>\d{1,3}) hari (?:setelah|sejak) (?:pengiriman|diterima|penerimaan|terkirim|barang)", Delivered),
            new(Other, @"dalam (?:waktu )?(?<days>\d{1,3}) hari"),
        ],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["anda", "pembeli"],
            [DisputeParty.Seller] = ["penjual"],
            [DisputeParty.Marketplace] = ["platform"],
        },
        Mails = new()
        {
            [OrderState.Processing] = ["pesanan dikonfirmasi"],
            [OrderState.Shipped] = ["dikirim", "dalam perjalanan"],
            [OrderState.Delivered] = ["telah tiba", "terkirim"],
        },
        Parcels = ["paket"],
    };
}
