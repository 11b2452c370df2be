// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/paragraphfilter.h>
#include <presentation/reader/readercontent.h>

#include <QWidget>

class QComboBox;
class QLabel;

namespace window {

class ElidedLabel;
class FilterLine;
class ReadingLookButton;

/// The line above a text: symbol, how it was adopted, sponsors, the choice among its languages, and how it is set; below it, that
/// paragraphs are hidden.
class ReaderHeader : public QWidget
{
    Q_OBJECT

public:
    ReaderHeader(presentation::Settings &settings, QWidget *parent);

    void setContent(const presentation::ReaderContent &content);
    /// How many paragraphs of the text are shown.
    void setCount(const presentation::FilterCount &count);
    void openLook();

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
    ReadingLookButton *m_look;
    FilterLine *m_filter;
};

}
