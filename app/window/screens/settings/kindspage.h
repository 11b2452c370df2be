// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspage.h"

#include <presentation/settings/kinds.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace window {

/// Settings ▸ Kinds: the kinds of records with their fields; fields and kinds of the user's own are added and taken away.
class KindsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit KindsPage(QWidget *parent = nullptr);

    QWidget *showMatches(const QString &words) override;

private:
    void makeLayout();
    void retranslate();
    void fillKinds();
    void fillFields();
    void showButtons();
    void addField();
    void addKind();
    void remove();
    void tell(const base::Status &done);
    QString kind() const;

    QList<presentation::kinds::Kind> m_known;
    QListWidget *m_kinds;
    QTreeWidget *m_fields;
    QLineEdit *m_label;
    QComboBox *m_type;
    QPushButton *m_addField;
    QPushButton *m_removeField;
    QLineEdit *m_kindLabel;
    QPushButton *m_addKind;
    QLabel *m_wrong;
};

}
