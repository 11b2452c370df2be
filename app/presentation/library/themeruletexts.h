// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/ruleediting.h>

#include <QString>

/// Sentences about the rules of themes, in the UI's language. GUI thread.
namespace presentation::ruletexts {

/// The theme's name in the UI's language, else in English.
QString themeName(const recognition::ThemeRule &rule);
/// "One of these": what a part of a rule is called on its page.
QString partName(recognition::RuleFault::Part part);
/// What is wrong, where, and what to do about it.
QString fault(const recognition::RuleFault &fault);
/// What a rule would change: how many paragraphs in how many documents.
QString trial(const application::RuleTrial &trial);

}
