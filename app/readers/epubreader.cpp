// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "epubreader.h"

namespace readers {

using namespace Qt::StringLiterals;

QString EpubReader::format() const
{
    return u"epub"_s;
}

bool EpubReader::accepts(const Input &) const
{
    return false;
}

base::Result<model::ReadText> EpubReader::read(const Input &input) const
{
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
