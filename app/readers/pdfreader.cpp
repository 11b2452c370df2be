// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreader.h"

namespace readers {

using namespace Qt::StringLiterals;

QString PdfReader::format() const
{
    return u"pdf"_s;
}

bool PdfReader::accepts(const Input &input) const
{
    return input.bytes.startsWith("%PDF-");
}

base::Result<model::ReadText> PdfReader::read(const Input &input) const
{
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
