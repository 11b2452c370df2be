// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/querylanguage.h>

#include <QList>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace window {

/// A query as a form: a line for each clause, with its field, how it is meant and its value. It writes the query that
/// stands in the box, and reads whatever is typed there. Knows no library.
class QueryBuilder : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBuilder(QWidget *parent = nullptr);

    /// Shows a query; the lines that are there stay as they are where they mean it already.
    void showQuery(const QString &query);
    void retranslate();

signals:
    void queryBuilt(const QString &query);

private:
    struct Line {
        QWidget *widget = nullptr;
        QComboBox *joint = nullptr;
        QComboBox *field = nullptr;
        QComboBox *sense = nullptr;
        QLineEdit *value = nullptr;
        QToolButton *remove = nullptr;
    };
    void addLine(const search::BuilderRow &row);
    void layOut(const Line &line);
    void follow(const Line &line);
    void removeLine(const QWidget *widget);
    void setTexts(const Line &line);
    void showFirstJoint();
    search::BuilderRow rowOf(const Line &line) const;
    QString built() const;
    void tell();

    QVBoxLayout *m_column;
    QToolButton *m_add;
    QList<Line> m_lines;
    QTimer m_delay;
};

}
