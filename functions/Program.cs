// The composition root of the service. Its functions come with the issues that need them; until then it answers the host's
// readiness call and nothing else, on loopback only.
var builder = WebApplication.CreateBuilder(args);
var port = builder.Configuration["FUNCTIONS_CUSTOMHANDLER_PORT"] ?? "5080";
builder.WebHost.UseUrls($"http://127.0.0.1:{port}");

var app = builder.Build();
app.MapGet("/", () => Results.Json(new { status = "ready" }));
app.Run();
