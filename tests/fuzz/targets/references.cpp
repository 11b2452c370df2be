// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <core/model/address.h>
#include <core/model/reference.h>
#include <core/model/symbol.h>

// Symbols, names of files and what a person points at: one line each.
FUZZ_TARGET(references)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto symbol = model::Symbol::parse(text)) {
        const auto again = model::Symbol::parse(symbol->display());
        fuzz::promise(again && again->key() == symbol->key(), "a symbol that is displayed is read again as the same");
        fuzz::promise(!symbol->sortKey().isEmpty() && !symbol->shortForm().isEmpty(), "a symbol sorts and has a short form");
    }
    if (const auto symbol = model::Symbol::fromFileName(text))
        fuzz::promise(!symbol->key().isEmpty(), "a symbol of a file name has a key");
    model::Reference::parse(text);
}
