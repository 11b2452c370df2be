// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/exchanged.h>
#include <import/formats/reader.h>

#include <optional>

namespace formats {

/// What a file of a reference manager or of annotations holds.
struct Exchanged {
    QString format; ///< "ris", "bibtex", "csl-json", "uwazi-csv" or "web-annotations".
    model::ExchangedContent content;
};

/// Reads RIS, BibTeX, CSL-JSON and Web Annotations. Nothing for a file of another kind. A file is taken whole or refused whole:
/// Damaged with the line and the reason, TooLarge, NoText (no entry), LimitExceeded (more entries than any list has). Pure; any
/// thread; safe on any input.
base::Result<std::optional<Exchanged>> readExchanged(const Input &input);

}
