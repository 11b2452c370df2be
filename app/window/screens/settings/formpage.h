// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspage.h"

class QFormLayout;
class QLabel;

namespace window {

/// A page of the settings with rows of a label and a field. GUI thread.
class FormPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit FormPage(QWidget *parent);

    /// The label of the new row, to be given its words.
    QLabel *addRow(QWidget *field);
    QWidget *showMatches(const QString &words) override;

private:
    QString textOf(QWidget *field) const;

    QFormLayout *m_form;
};

}
