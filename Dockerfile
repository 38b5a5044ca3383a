# docker build -t governance .
# docker run --rm --network none -v "$PWD:/data:ro" governance validate data --lang fr
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Governance.Core.Cli -c Release -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
COPY --from=build /app /app
RUN ln -s /app/Governance.Core.Cli /usr/local/bin/governance
# The user without rights that the official image brings.
USER $APP_UID
WORKDIR /data
ENTRYPOINT ["governance"]
