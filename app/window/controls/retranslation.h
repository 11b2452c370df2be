// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace window {

/// Sets the texts of a widget now and at every change of the UI's language, as long as the widget lives.
void retranslated(QWidget *widget, std::function<void()> setTexts);

}
