// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/readercontent.h>

#include <QWidget>

class QComboBox;
class QLabel;

namespace window {

class ElidedLabel;

/// The line above a text: symbol, how it was adopted, sponsors, and the choice among its languages.
class ReaderHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderHeader(QWidget *parent);

    void setContent(const presentation::ReaderContent &content);

signals:
    void languageChosen(const QString &language);
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);

private:
    void retranslate();

    presentation::ReaderContent m_content;
    QLabel *m_symbol;
    QLabel *m_superseded; ///< Leads to what took the text's place.
    ElidedLabel *m_facts;
    QComboBox *m_languages;
    QLabel *m_onlyLanguage;
};

}
