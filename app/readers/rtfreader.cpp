// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtfreader.h"

namespace readers {

using namespace Qt::StringLiterals;

QString RtfReader::format() const
{
    return u"rtf"_s;
}

bool RtfReader::accepts(const Input &input) const
{
    return input.bytes.startsWith("{\\rtf");
}

base::Result<model::ReadText> RtfReader::read(const Input &input) const
{
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
