var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
app.Run();

/// <summary>Public so that tests can start the program in their own process.</summary>
public partial class Program;
