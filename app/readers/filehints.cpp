// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filehints.h"

#include <model/symbol.h>

#include <algorithm>

namespace readers {

void readFileName(const Input &input, model::ReadText &result)
{
    model::Record &work = result.work;
    if (work.symbol.isEmpty()) {
        if (const std::optional<model::Symbol> symbol = model::Symbol::fromFileName(input.fileName)) {
            work.symbol = symbol->display();
            work.symbolKey = symbol->key();
            work.session = symbol->session();
            work.body = model::bodyCode(symbol->body());
        }
    }
    if (result.text.title.isEmpty()) {
        const qsizetype dot = input.fileName.lastIndexOf(u'.');
        result.text.title = dot > 0 ? input.fileName.first(dot) : input.fileName;
    }
    if (work.name.isEmpty())
        work.name = result.text.title;
}

base::Status requireText(const Input &input, const model::ReadText &result)
{
    const bool hasText = std::ranges::any_of(
        result.passages, [](const model::Passage &passage) { return !passage.content.isEmpty(); });
    if (!hasText)
        return base::failure(base::ErrorCode::NoText, input.fileName);
    return base::ok();
}

}
