// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace formats {

/// The smallest piece of RTF that means something.
struct RtfToken {
    enum class Kind { Open, Close, Word, Text, End };
    Kind kind = Kind::End;
    QByteArrayView text; ///< The name of a word ("par", "*", "~"), or bytes in the character set of the font.
    int value = 0;
    bool hasValue = false;
};

/// Cuts RTF into tokens. Keeps a view of the bytes; binary data and line ends are left out.
class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView bytes);

    RtfToken next();

private:
    RtfToken word();
    RtfToken character();
    RtfToken symbol();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    char m_character = 0; ///< Of "\'e9", as a byte.
};

}
