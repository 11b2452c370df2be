// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtitlereader.h"

namespace readers {

using namespace Qt::StringLiterals;

QString SubtitleReader::format() const
{
    return u"webvtt"_s;
}

bool SubtitleReader::accepts(const Input &) const
{
    return false;
}

base::Result<model::ReadText> SubtitleReader::read(const Input &input) const
{
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
