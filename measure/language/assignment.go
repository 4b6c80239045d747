package language

import "math"

// best is the largest sum of entries of the table with no two in one row or column (the Hungarian method,
// by shortest augmenting paths: cubic in the table's longer side).
func best(table [][]float64) float64 {
	rows := len(table)
	if rows == 0 {
		return 0
	}
	n := max(rows, len(table[0]))
	at := func(i, j int) float64 {
		if i < rows && j < len(table[i]) {
			return -table[i][j]
		}
		return 0
	}
	rowOf := assign(n, at)
	sum := 0.0
	for j, i := range rowOf {
		sum -= at(i, j)
	}
	return sum
}

// assign gives each of n columns its row so that the sum of the costs is least.
func assign(n int, cost func(row, column int) float64) []int {
	u, v := make([]float64, n+1), make([]float64, n+1) // potentials of rows and columns; 0 is no row
	row, from := make([]int, n+1), make([]int, n+1)    // of each column
	for i := 1; i <= n; i++ {
		row[0] = i
		slack, done := make([]float64, n+1), make([]bool, n+1)
		for j := range slack {
			slack[j] = math.Inf(1)
		}
		column := 0
		for row[column] != 0 {
			done[column] = true
			next, delta := 0, math.Inf(1)
			for j := 1; j <= n; j++ {
				if done[j] {
					continue
				}
				if c := cost(row[column]-1, j-1) - u[row[column]] - v[j]; c < slack[j] {
					slack[j], from[j] = c, column
				}
				if slack[j] < delta {
					next, delta = j, slack[j]
				}
			}
			for j := range slack {
				if done[j] {
					u[row[j]] += delta
					v[j] -= delta
				} else {
					slack[j] -= delta
				}
			}
			column = next
		}
		for column != 0 {
			row[column] = row[from[column]]
			column = from[column]
		}
	}
	out := make([]int, n)
	for j := range out {
		out[j] = row[j+1] - 1
	}
	return out
}
