using System.Buffers.Binary;

namespace DisputeHelper.Formats.Bags;

/// <summary>The records of a ZIP (APPNOTE 6.3.3, 4.3), for files that are stored as they are; beyond four gigabytes with the longer fields of ZIP64.</summary>
internal static class ZipRecords
{
    private const uint Far = uint.MaxValue;
    private const int ChecksumBehind = 8;               // General purpose bit 3: checksum behind the file.
    private const uint Readable = 0x81A40000;       // A plain file that everybody may read (0100644), as Unix has it.

    /// <summary>Before a file.</summary>
    public static byte[] Local(byte[] name, uint moment, uint crc, long bytes, bool behind)
    {
        var far = bytes >= Far;
        return new Record(30 + name.Length + (far ? 20 : 0))
            .U32(0x04034B50).U16(far ? 45 : 20).U16(behind ? ChecksumBehind : 0).U16(0).U32(moment).U32(crc)
            .U32(far ? Far : (uint)bytes).U32(far ? Far : (uint)bytes).U16(name.Length).U16(far ? 20 : 0)
            .Raw(name).If(far, record => record.U16(1).U16(16).U64(bytes).U64(bytes)).Bytes;
    }

    /// <summary>Behind a file whose checksum was not known before it.</summary>
    public static byte[] Behind(uint crc, long bytes) => bytes >= Far
        ? new Record(24).U32(0x08074B50).U32(crc).U64(bytes).U64(bytes).Bytes
        : new Record(16).U32(0x08074B50).U32(crc).U32((uint)bytes).U32((uint)bytes).Bytes;

    /// <summary>A file in the directory.</summary>
    public static byte[] Directory(byte[] name, uint moment, uint crc, long bytes, long start, bool behind)
    {
        var (large, late) = (bytes >= Far, start >= Far);
        var extra = (large ? 16 : 0) + (late ? 8 : 0);
        return new Record(46 + name.Length + (extra > 0 ? 4 + extra : 0))
            .U32(0x02014B50).U16(3 << 8 | (extra > 0 ? 45 : 20)).U16(large ? 45 : 20).U16(behind ? ChecksumBehind : 0).U16(0).U32(moment).U32(crc)
            .U32(large ? Far : (uint)bytes).U32(large ? Far : (uint)bytes).U16(name.Length).U16(extra > 0 ? 4 + extra : 0)
            .U16(0).U16(0).U16(0).U32(Readable).U32(late ? Far : (uint)start).Raw(name)
            .If(extra > 0, record => record.U16(1).U16(extra)).If(large, record => record.U64(bytes).U64(bytes)).If(late, record => record.U64(start)).Bytes;
    }

    /// <summary>The end of all.</summary>
    public static byte[] End(int entries, long start, long length)
    {
        var far = entries >= ushort.MaxValue || start >= Far || length >= Far;
        return new Record(22 + (far ? 76 : 0))
            .If(far, record => record.U32(0x06064B50).U64(44).U16(3 << 8 | 45).U16(45).U32(0).U32(0).U64(entries).U64(entries).U64(length).U64(start)
                .U32(0x07064B50).U32(0).U64(start + length).U32(1))
            .U32(0x06054B50).U16(0).U16(0).U16(Math.Min(entries, ushort.MaxValue)).U16(Math.Min(entries, ushort.MaxValue))
            .U32((uint)Math.Min(length, Far)).U32((uint)Math.Min(start, Far)).U16(0).Bytes;
    }

    private sealed class Record(int length)
    {
        private int at;

        public byte[] Bytes { get; } = new byte[length];

        public Record U16(int value) { BinaryPrimitives.WriteUInt16LittleEndian(Bytes.AsSpan(at), (ushort)value); at += 2; return this; }

        public Record U32(uint value) { BinaryPrimitives.WriteUInt32LittleEndian(Bytes.AsSpan(at), value); at += 4; return this; }

        public Record U64(long value) { BinaryPrimitives.WriteInt64LittleEndian(Bytes.AsSpan(at), value); at += 8; return this; }

        public Record Raw(byte[] bytes) { bytes.CopyTo(Bytes, at); at += bytes.Length; return this; }

        public Record If(bool condition, Func<Record, Record> more) => condition ? more(this) : this;
    }
}
