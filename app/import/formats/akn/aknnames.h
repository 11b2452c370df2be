// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/xmltree.h>

#include <QString>

namespace formats {

/// Classifies the elements of Akoma Ntoso.

bool isHeadingName(const QString &name);
/// Elements that hold paragraphs and have no number.
bool isFlowName(const QString &name);
bool isListName(const QString &name);
/// Levels that hold sections; the numbers of what they hold do not belong to them.
bool isGroupName(const QString &name);

/// "H23", "H1G", "HCh", "BlueHeadingH2": the paragraph styles of the documents' word processor.
bool isHeadingClass(const QString &styleClass);
int headingLevel(const QString &styleClass);

/// True where an element has text of its own below it, beside number and heading.
bool hasText(const Node &element);
/// The one element that a paragraph consists of, when it is nothing else: <p><num>I</num></p>. Else null.
const Node *onlyElement(const Node &node);

}
