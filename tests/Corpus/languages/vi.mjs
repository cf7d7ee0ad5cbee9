/** Vietnamese. */
export default {
  locale: 'vi-VN', orders: 'Đơn hàng của tôi', details: 'Chi tiết đơn hàng', copy: 'Sao chép', more: 'Xem thêm', also: 'Có thể bạn cũng thích', track: 'Theo dõi đơn hàng', confirm: 'Xác nhận đã nhận hàng',
  label: {
    number: ['Mã đơn hàng', 'Số đơn hàng'], date: ['Ngày đặt hàng', 'Ngày đặt'], total: ['Tổng cộng', 'Tổng tiền', 'Tổng'],
    placed: ['Đặt hàng vào', 'Ngày đặt hàng'], paid: ['Thanh toán vào', 'Ngày thanh toán'], shipped: ['Hoàn tất giao hàng vào', 'Ngày gửi hàng'],
    completed: ['Hoàn tất đơn hàng vào', 'Ngày hoàn tất'], payment: ['Phương thức thanh toán', 'Hình thức thanh toán'],
    subtotal: ['Tạm tính', 'Tổng phụ'], shipping: ['Vận chuyển', 'Phí vận chuyển'], coupon: ['Phiếu giảm giá của cửa hàng', 'Giảm giá cửa hàng'], coins: ['Xu'], tax: ['Thuế', 'Thuế VAT'],
    address: ['Địa chỉ giao hàng'], trackNo: ['Mã vận đơn', 'Số theo dõi'], carrier: ['Đơn vị vận chuyển', 'Hãng vận chuyển'],
    seller: ['Người bán', 'Cửa hàng'], opened: ['Ngày yêu cầu', 'Mở vào'], request: ['Mã yêu cầu'], reason: ['Lý do', 'Lý do hoàn tiền'], refund: ['Số tiền hoàn lại'],
    decision: ['Trạng thái'], price: ['Giá'], brand: ['Thương hiệu'], material: ['Chất liệu'], origin: ['Xuất xứ'], specs: ['Thông số'], receiptNo: ['Số hóa đơn'], receiptDate: ['Ngày hóa đơn', 'Ngày'], buyer: ['Người mua'],
  },
  status: { toPay: 'Chờ thanh toán', processing: 'Đang xử lý', shipped: 'Chờ giao hàng', delivered: 'Đã giao', completed: 'Hoàn thành', cancelled: 'Đã hủy', dispute: 'Đang tranh chấp' },
  card: 'Thẻ tín dụng/ghi nợ', free: 'Miễn phí vận chuyển', color: 'Màu sắc', colors: ['Đen', 'Trắng', 'Xanh navy'],
  titles: ['Đèn bàn USB-C x99 LED, 3 mức sáng', 'Tai nghe không dây kèm hộp sạc', 'Bình thép không gỉ 750 ml', 'Bộ ốc vít M3 x10, 120 cái'],
  eta: 'Ngày giao hàng dự kiến: {d}', refundBefore: 'Hoàn tiền nếu không giao trước {d}', returns: 'Nếu có vấn đề, bạn có thể yêu cầu trả hàng/hoàn tiền trong vòng {n} ngày sau khi xác nhận đã nhận hàng.', delivery: 'Giao hàng: {a} - {b}',
  steps: ['Đơn hàng đã được tạo', 'Đơn vị vận chuyển đã lấy hàng', 'Rời khỏi quốc gia gửi', 'Bắt đầu thông quan nhập khẩu', 'Đang giao hàng', 'Đã giao gói hàng'],
  dispute: { open: 'Yêu cầu hoàn tiền đang xử lý', done: 'Đã hoàn tiền', cancelled: 'Yêu cầu đã hủy', kind: 'Chỉ hoàn tiền', reason: 'Sản phẩm không đúng mô tả' },
  chat: {
    buyer: ['Xin chào, đơn hàng của tôi ở đâu? Theo dõi không thay đổi.', 'Đèn bị vỡ khi đến, xem ảnh.', 'Không, tôi muốn hoàn tiền.', 'Được'],
    seller: ['Bạn thân mến, vui lòng đợi thêm 10 ngày nữa.', 'Chúng tôi xin lỗi. Bạn gửi ảnh được không?', 'Chúng tôi có thể hoàn 100.000₫ cho bạn.', 'Cảm ơn bạn đã kiên nhẫn 🙏'],
    system: 'Chỉ thanh toán và trao đổi trên nền tảng.', today: 'Hôm nay', yesterday: 'Hôm qua', read: 'Đã đọc', send: 'Gửi', type: 'Nhập tin nhắn', about: 'Bạn đang hỏi về đơn hàng này',
  },
  sold: 'Đã bán 1.000+', receipt: 'Biên nhận', mail: { subject: 'Đơn hàng {n}: đã gửi hàng', hello: 'Xin chào {name},', body: 'Đơn hàng của bạn đã được gửi.' },
  login: 'Đăng nhập để xem đơn hàng', captcha: 'Trượt để xác minh', empty: 'Chưa có đơn hàng', snapshot: 'Ảnh chụp sản phẩm lúc mua',
};
