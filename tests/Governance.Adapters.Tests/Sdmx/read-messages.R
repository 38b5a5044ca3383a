# Reads messages of SDMX-ML with rsdmx and prints each cell as "file, row, column, value", tab-separated. Used by IndependentReader.cs.
suppressPackageStartupMessages(library(rsdmx))
options(digits = 15, warn = -1)
for (file in commandArgs(trailingOnly = TRUE)) {
  name <- basename(file)
  table <- tryCatch(as.data.frame(readSDMX(file, isURL = FALSE)), error = function(e) { message(name, ": ", conditionMessage(e)); NULL })
  if (is.null(table)) next
  cat(name, "rows", "", NROW(table), sep = "\t", fill = FALSE)
  cat("\n")
  for (column in colnames(table)) {
    values <- as.character(table[[column]])
    there <- which(!is.na(values))
    if (length(there) > 0)
      writeLines(paste(name, there, column, gsub("[\t\r\n]", " ", enc2utf8(values[there])), sep = "\t"), useBytes = TRUE)
  }
}
