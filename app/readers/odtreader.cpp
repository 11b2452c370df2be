// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtreader.h"

namespace readers {

using namespace Qt::StringLiterals;

QString OdtReader::format() const
{
    return u"odt"_s;
}

bool OdtReader::accepts(const Input &) const
{
    return false;
}

base::Result<model::ReadText> OdtReader::read(const Input &input) const
{
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
