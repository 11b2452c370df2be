// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QChar>

#include <optional>

namespace formats {

/// The destination of the text of a group.
enum class RtfDestination {
    Text,
    Skip,  ///< Nowhere, with all that is in it.
    Shape, ///< Nowhere; but text boxes in it are text.
    FontTable,
    StyleSheet,
    Info,
    Title,
    Created,
    ListLabel,
    Instruction, ///< Of a field.
    Result,      ///< Of a field; text.
    Note,
    Header,
    Footer,
    Comment,
    TextBox,
    Picture,
    Object,
};

/// The destination that a control word opens; nothing for other words. Words behind "\*" that are not here are skipped.
std::optional<RtfDestination> rtfDestination(QByteArrayView word);

/// The character that a word stands for ("emdash"), or null.
QChar rtfCharacter(QByteArrayView word);

}
