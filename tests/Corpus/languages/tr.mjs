/** Turkish. */
export default {
  locale: 'tr-TR', orders: 'Siparişlerim', details: 'Sipariş detayları', copy: 'Kopyala', more: 'Daha fazla göster', also: 'Bunları da beğenebilirsin', track: 'Siparişi takip et', confirm: 'Teslim alındığını onayla',
  label: {
    number: ['Sipariş numarası', 'Sipariş No', "Sipariş ID'si"], date: ['Sipariş tarihi', 'Sipariş verilme tarihi'], total: ['Toplam', 'Toplam tutar'],
    placed: ['Siparişin verildiği tarih', 'Sipariş tarihi'], paid: ['Ödeme tarihi', 'Ödendiği tarih'], shipped: ['Gönderinin tamamlandığı tarih', 'Kargolanma tarihi'],
    completed: ['Siparişin tamamlandığı tarih', 'Tamamlanma tarihi'], payment: ['Ödeme yöntemi', 'Ödeme şekli'],
    subtotal: ['Ara toplam'], shipping: ['Kargo', 'Kargo ücreti'], coupon: ['Mağaza kuponu', 'Mağaza indirimi'], coins: ['Jetonlar'], tax: ['Vergi', 'KDV'],
    address: ['Teslimat adresi'], trackNo: ['Takip numarası', 'Kargo takip no'], carrier: ['Kargo şirketi', 'Taşıyıcı'],
    seller: ['Satıcı', 'Mağaza'], opened: ['Talep tarihi', 'Açılış tarihi'], request: ['Talep numarası', 'Talep No'], reason: ['Neden', 'İade nedeni'], refund: ['İade tutarı'],
    decision: ['Durum'], price: ['Fiyat'], brand: ['Marka'], material: ['Malzeme'], origin: ['Menşei'], specs: ['Özellikler'], receiptNo: ['Fatura numarası'], receiptDate: ['Fatura tarihi', 'Tarih'], buyer: ['Alıcı'],
  },
  status: { toPay: 'Ödeme bekleniyor', processing: 'İşleniyor', shipped: 'Teslimat bekleniyor', delivered: 'Teslim edildi', completed: 'Tamamlandı', cancelled: 'İptal edildi', dispute: 'İtiraz sürecinde' },
  card: 'Kredi/Banka kartı', free: 'Ücretsiz kargo', color: 'Renk', colors: ['Siyah', 'Beyaz', 'Lacivert'],
  titles: ['USB-C masa lambası x99 LED, 3 kademe', 'Şarj kutulu kablosuz kulaklık', 'Paslanmaz çelik şişe 750 ml', 'M3 x10 vida seti, 120 adet'],
  eta: 'Tahmini teslimat tarihi: {d}', refundBefore: '{d} tarihinden önce teslim edilmezse para iadesi', returns: 'Sorun olursa teslim aldığınızı onayladıktan sonra {n} gün içinde iade talep edebilirsiniz.', delivery: 'Teslimat: {a} - {b}',
  steps: ['Sipariş oluşturuldu', 'Paket kargo şirketi tarafından alındı', 'Çıkış ülkesinden ayrıldı', 'Gümrük işlemleri başladı', 'Paket dağıtıma çıktı', 'Paket teslim edildi'],
  dispute: { open: 'İade talebi işlemde', done: 'İade tamamlandı', cancelled: 'Talep iptal edildi', kind: 'Yalnızca para iadesi', reason: 'Ürün açıklamayla uyuşmuyor' },
  chat: {
    buyer: ['Merhaba, siparişim nerede? Takip iki haftadır değişmiyor.', 'Lamba kırık geldi, fotoğrafa bakın.', 'Hayır, paramı geri istiyorum.', 'Tamam'],
    seller: ['Sevgili dostum, lütfen 10 gün daha bekleyin, yolda.', 'Üzgünüz. Fotoğraf gönderebilir misiniz?', 'Size 150,00 TL iade edebiliriz.', 'Sabrınız için teşekkürler 🙏'],
    system: 'Ödeme ve iletişimi platform üzerinde tutun.', today: 'Bugün', yesterday: 'Dün', read: 'Okundu', send: 'Gönder', type: 'Mesaj yaz', about: 'Bu sipariş hakkında soruyorsunuz',
  },
  sold: '1.000+ satıldı', receipt: 'Fatura', mail: { subject: 'Sipariş {n}: sipariş kargolandı', hello: 'Merhaba {name},', body: 'Siparişiniz kargolandı.' },
  login: 'Siparişlerinizi görmek için giriş yapın', captcha: 'Doğrulamak için kaydırın', empty: 'Henüz sipariş yok', snapshot: 'Ürünün satın alma anındaki görüntüsü',
};
