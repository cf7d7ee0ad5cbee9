/** Indonesian. */
export default {
  locale: 'id-ID', orders: 'Pesanan Saya', details: 'Detail pesanan', copy: 'Salin', more: 'Lihat lainnya', also: 'Anda mungkin juga suka', track: 'Lacak pesanan', confirm: 'Konfirmasi penerimaan',
  label: {
    number: ['ID Pesanan', 'Nomor pesanan', 'No. Pesanan'], date: ['Tanggal pesanan', 'Tanggal pemesanan'], total: ['Total', 'Jumlah total'],
    placed: ['Pesanan dibuat pada', 'Tanggal pesanan'], paid: ['Dibayar pada', 'Tanggal pembayaran'], shipped: ['Pengiriman selesai pada', 'Dikirim pada'],
    completed: ['Pesanan selesai pada', 'Selesai pada'], payment: ['Metode pembayaran', 'Cara pembayaran'],
    subtotal: ['Subtotal'], shipping: ['Pengiriman', 'Ongkos kirim'], coupon: ['Kupon toko', 'Diskon toko'], coins: ['Koin'], tax: ['Pajak', 'PPN'],
    address: ['Alamat pengiriman'], trackNo: ['Nomor pelacakan', 'Nomor resi'], carrier: ['Kurir', 'Jasa pengiriman'],
    seller: ['Penjual', 'Toko'], opened: ['Diajukan pada', 'Dibuka pada'], request: ['ID permintaan', 'Nomor permintaan'], reason: ['Alasan', 'Alasan pengembalian dana'], refund: ['Jumlah pengembalian dana'],
    decision: ['Status'], price: ['Harga'], brand: ['Merek'], material: ['Bahan'], origin: ['Asal'], specs: ['Spesifikasi'], receiptNo: ['Nomor faktur'], receiptDate: ['Tanggal faktur', 'Tanggal'], buyer: ['Pembeli'],
  },
  status: { toPay: 'Menunggu pembayaran', processing: 'Sedang diproses', shipped: 'Dalam pengiriman', delivered: 'Terkirim', completed: 'Selesai', cancelled: 'Dibatalkan', dispute: 'Dalam sengketa' },
  card: 'Kartu kredit/debit', free: 'Gratis ongkir', color: 'Warna', colors: ['Hitam', 'Putih', 'Biru tua'],
  titles: ['Lampu meja USB-C x99 LED, 3 tingkat', 'Earphone nirkabel dengan wadah', 'Botol baja tahan karat 750 ml', 'Set sekrup M3 x10, 120 buah'],
  eta: 'Perkiraan tanggal tiba: {d}', refundBefore: 'Pengembalian dana jika tidak terkirim sebelum {d}', returns: 'Jika ada masalah, Anda dapat mengajukan pengembalian dalam {n} hari setelah konfirmasi penerimaan.', delivery: 'Pengiriman: {a} - {b}',
  steps: ['Pesanan dibuat', 'Paket diambil kurir', 'Berangkat dari negara asal', 'Proses bea cukai dimulai', 'Paket sedang diantar', 'Paket terkirim'],
  dispute: { open: 'Permintaan pengembalian dana diproses', done: 'Pengembalian dana selesai', cancelled: 'Permintaan dibatalkan', kind: 'Hanya pengembalian dana', reason: 'Barang tidak sesuai deskripsi' },
  chat: {
    buyer: ['Halo, di mana pesanan saya? Pelacakan tidak berubah.', 'Lampunya datang pecah, lihat fotonya.', 'Tidak, saya mau uang kembali.', 'Oke'],
    seller: ['Teman, mohon tunggu 10 hari lagi, sedang dikirim.', 'Kami minta maaf. Bisa kirim foto?', 'Kami bisa mengembalikan Rp50.000.', 'Terima kasih atas kesabarannya 🙏'],
    system: 'Lakukan pembayaran dan komunikasi di platform.', today: 'Hari ini', yesterday: 'Kemarin', read: 'Dibaca', send: 'Kirim', type: 'Ketik pesan', about: 'Anda bertanya tentang pesanan ini',
  },
  sold: '1.000+ terjual', receipt: 'Kuitansi', mail: { subject: 'Pesanan {n}: pesanan dikirim', hello: 'Halo {name},', body: 'Pesanan Anda telah dikirim.' },
  login: 'Masuk untuk melihat pesanan Anda', captcha: 'Geser untuk verifikasi', empty: 'Belum ada pesanan', snapshot: 'Cuplikan barang saat pembelian',
};
