// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxreader.h"

namespace readers {

using namespace Qt::StringLiterals;

QString DocxReader::format() const
{
    return u"docx"_s;
}

bool DocxReader::accepts(const Input &) const
{
    return false;
}

base::Result<model::ReadText> DocxReader::read(const Input &input) const
{
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
