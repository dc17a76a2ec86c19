# The same door as .ci/run, for PowerShell: every test, then the real content checked and built into _site.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

dotnet test KnowledgeBase.sln
dotnet run --project src/KnowledgeBase.Cli -- check --audit
dotnet run --project src/KnowledgeBase.Cli -- build --audit
