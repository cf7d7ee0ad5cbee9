using DisputeHelper.Facts;

namespace DisputeHelper.Vault;

/// <summary>Bytes that lie in the vault.</summary>
/// <param name="Sha256">Their hash, and their address.</param>
/// <param name="Bytes">Their length.</param>
public sealed record StoredBlob(Sha256 Sha256, long Bytes);
