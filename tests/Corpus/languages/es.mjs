/** Spanish. */
export default {
  locale: 'es-ES', orders: 'Mis pedidos', details: 'Ver detalles', copy: 'Copiar', more: 'Ver más pedidos', also: 'También te puede gustar', track: 'Seguir pedido', confirm: 'Confirmar recepción',
  label: {
    number: ['Número de pedido', 'Nº de pedido', 'ID del pedido'], date: ['Fecha del pedido', 'Fecha de compra'], total: ['Total', 'Importe total'],
    placed: ['Pedido realizado el', 'Pedido realizado', 'Fecha del pedido'], paid: ['Pagado el', 'Fecha de pago'], shipped: ['Envío completado el', 'Enviado el'],
    completed: ['Pedido completado el', 'Completado el'], payment: ['Método de pago', 'Forma de pago'],
    subtotal: ['Subtotal'], shipping: ['Envío', 'Gastos de envío'], coupon: ['Cupón de la tienda', 'Descuento de la tienda'], coins: ['Monedas'], tax: ['Impuestos', 'IVA'],
    address: ['Dirección de envío', 'Dirección de entrega'], trackNo: ['Número de seguimiento', 'Código de seguimiento'], carrier: ['Transportista', 'Empresa de transporte'],
    seller: ['Vendedor', 'Vendido por'], opened: ['Solicitado el', 'Abierto el'], request: ['ID de solicitud', 'Número de solicitud'], reason: ['Motivo', 'Motivo del reembolso'], refund: ['Importe del reembolso', 'Importe solicitado'],
    decision: ['Estado'], price: ['Precio'], brand: ['Marca'], material: ['Material'], origin: ['Origen'], specs: ['Especificaciones'], receiptNo: ['Número de factura'], receiptDate: ['Fecha de la factura', 'Fecha'], buyer: ['Comprador'],
  },
  status: { toPay: 'Pendiente de pago', processing: 'Pendiente de envío', shipped: 'Pendiente de entrega', delivered: 'Entregado', completed: 'Completado', cancelled: 'Cancelado', dispute: 'En disputa' },
  card: 'Tarjeta de crédito/débito', free: 'Envío gratis', color: 'Color', colors: ['Negro', 'Blanco', 'Azul marino'],
  titles: ['Lámpara de escritorio USB-C x99 LED, 3 niveles', 'Auriculares inalámbricos con estuche', 'Botella de acero inoxidable 750 ml', 'Juego de tornillos M3 x10, 120 uds.'],
  eta: 'Fecha estimada de entrega: {d}', refundBefore: 'Reembolso si no se entrega antes del {d}', returns: 'Si hay algún problema, puedes solicitar una devolución o reembolso en un plazo de {n} días tras confirmar la recepción.', delivery: 'Entrega: {a} - {b}',
  steps: ['Pedido creado', 'Paquete recogido por el transportista', 'Salida del país de origen', 'Inicio del despacho de aduanas', 'Paquete en reparto', 'Paquete entregado'],
  dispute: { open: 'Solicitud de reembolso en curso', done: 'Reembolso completado', cancelled: 'Solicitud cancelada', kind: 'Solo reembolso', reason: 'El artículo no coincide con la descripción' },
  chat: {
    buyer: ['Hola, ¿dónde está mi pedido? El seguimiento no se mueve.', 'La lámpara llegó rota, mira la foto.', 'No, quiero que me devuelvan el dinero.', 'Vale'],
    seller: ['Estimado amigo, espere 10 días más, está en camino.', 'Lo sentimos. ¿Puede enviar una foto?', 'Podemos devolverle 5,00 €.', 'Gracias por su paciencia 🙏'],
    system: 'Mantén el pago y la comunicación en la plataforma.', today: 'Hoy', yesterday: 'Ayer', read: 'Leído', send: 'Enviar', type: 'Escribe un mensaje', about: 'Preguntas por este pedido',
  },
  sold: '1000+ vendidos', receipt: 'Recibo', mail: { subject: 'Pedido {n}: pedido enviado', hello: 'Hola {name}:', body: 'Tu pedido ha sido enviado.' },
  login: 'Inicia sesión para ver tus pedidos', captcha: 'Desliza para verificar', empty: 'Aún no hay pedidos', snapshot: 'Instantánea del artículo en el momento de la compra',
};
