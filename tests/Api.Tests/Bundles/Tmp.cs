namespace DisputeHelper.Tests.Bundles;
public class TmpSpecs { [Fact] public async Task T() { using var b = new PackBench(); var w = System.Diagnostics.Stopwatch.StartNew(); var (f, p) = await b.Write(SampleCase.Material(b.Vault)); var t1 = w.ElapsedMilliseconds; w.Restart(); await b.Write(SampleCase.Material(b.Vault)); File.Copy(f, "/tmp/dhpack-fonts/pack.pdf", true);
 using var pdf = UglyToad.PdfPig.PdfDocument.Open(f); pdf.Advanced.TryGetEmbeddedFiles(out var inside);
 File.WriteAllText("/tmp/dhpack-fonts/time.txt", $"{t1} then {w.ElapsedMilliseconds} ms {p.Pages}\n" + string.Join("\n", inside!.Select(x => x.Name + "|" + x.FileSpecification)) + "\n" + System.Text.Json.JsonSerializer.Serialize(p)); } }
